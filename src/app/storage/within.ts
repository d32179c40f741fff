/** Calls back once, later, unless what it returns is called before. */
export type Timer = (milliseconds: number, call: () => void) => () => void;

export const clockTimer: Timer = (milliseconds, call) => {
  const id = setTimeout(call, milliseconds);
  return () => clearTimeout(id);
};

/** What is waited for; where it does not come in time, a failure named `NoAnswer`. Whatever comes later is not heard. */
export function within<Value>(answer: Promise<Value>, milliseconds: number, timer: Timer): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = timer(milliseconds, () =>
      reject(Object.assign(new Error(`nothing in ${milliseconds} ms`), { name: "NoAnswer" })),
    );
    answer.then(
      (value) => {
        cancel();
        resolve(value);
      },
      (error: unknown) => {
        cancel();
        reject(error);
      },
    );
  });
}
