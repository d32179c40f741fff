import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../engine/client.ts";
import { Latest } from "../../engine/latest.ts";
import { type Answer, type Ask, type Failure, givesWay, type Operation } from "../../engine/protocol.ts";

/** A reply: the last one stays while the next is computed, so that nothing jumps. */
export interface UsedReply<Name extends Operation> {
  readonly answer: Answer<Name> | null;
  /** What the answer is to: while it is not what is asked now, the answer is of the former question. */
  readonly asked: Ask<Name> | null;
  readonly failure: Failure | null;
  readonly waiting: boolean;
  /** Asks once more. */
  readonly again: () => void;
}

const NOTHING = { answer: null, asked: null, failure: null };

/**
 * Asks the engine, and asks again when the question changes; a null question asks nothing.
 *
 * @param revision - of the survey's codebook: answers of another one are not of this survey as it is now
 */
export function useReply<Name extends Operation>(
  client: Client | null,
  operation: Name,
  ask: Ask<Name> | null,
  revision = 0,
): UsedReply<Name> {
  const [times, setTimes] = useState(0);
  const key = JSON.stringify(ask);
  const [latest] = useState(() => new Latest());
  const current = useRef({ client, key, revision });
  const known = () => {
    const answer = client?.known(operation, ask) ?? null;
    return answer === null ? null : { answer, asked: ask, failure: null, key, client, revision };
  };
  // What is known when it is asked is drawn with the question.
  const [reply, setReply] = useState<
    Omit<UsedReply<Name>, "again" | "waiting"> & {
      readonly key: string;
      readonly client: Client | null;
      readonly revision: number;
    }
  >(() => known() ?? { ...NOTHING, key: "", client: null, revision: 0 });
  const isReplied = reply.key === key && reply.client === client && reply.revision === revision;
  const ahead = isReplied ? null : known();
  if (ahead) setReply(ahead);
  const again = useCallback(() => {
    setReply((before) => ({ ...before, ...NOTHING, key: "" }));
    setTimes((so) => so + 1);
  }, []);

  // What is asked once more is asked as if it were another question; what is replied to is not asked because it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of times, and not the reply
  useEffect(() => {
    current.current = { client, key, revision };
    if (!client || key === "null" || isReplied) return;
    // The key is the question: it was made from it above.
    const question = JSON.parse(key) as Ask<Name>;
    const answer = async () => {
      const result = await client.ask(operation, question);
      const now = current.current;
      if (now.client !== client || now.key !== key || now.revision !== revision) return;
      // Drawn in pieces: what is pressed meanwhile is heard.
      startTransition(() =>
        setReply({
          answer: result.ok ? result.value : null,
          asked: question,
          failure: result.ok ? null : result.failure,
          key,
          client,
          revision,
        }),
      );
    };
    if (givesWay(operation)) void answer();
    else latest.run(answer);
  }, [client, operation, key, revision, latest, times]);

  // Another survey's answer would be read with this one's codebook: better none.
  if (reply.client !== client || reply.revision !== revision) return { ...NOTHING, waiting: true, again };
  const waiting = reply.key !== key;
  return { ...reply, failure: waiting ? null : reply.failure, waiting, again };
}
