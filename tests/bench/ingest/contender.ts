import type { ByteSource } from "../../../src/read/file/byte-source.ts";

/** What a contender has found, for all of them to agree on before its time counts. */
export interface Sums {
  readonly rows: number;
  /** Sum of the weights; within a billionth the same for all. */
  readonly weight: number;
  /** How often each answer of one question was given. */
  readonly answers: Readonly<Record<string, number>>;
}

/** Contender: reads the file that `write-survey.ts` writes. */
export interface Contender {
  /**
   * What it needs before it can read, which is not timed: an engine, its own worker.
   *
   * @param port - to another worker, which reads parts of a file
   */
  start?(port: MessagePort): Promise<void>;
  /** The whole file. */
  read(source: ByteSource, file: Blob | null): Promise<void>;
  /** Of what it has read; read again where it keeps nothing. */
  sums(): Promise<Sums>;
}

/** The question whose answers are counted. */
export const COUNTED = "question_12";
export const WEIGHT = "poids";

/** Sums of rows that come one by one. */
export class Summing {
  rows = 0;
  weight = 0;
  readonly answers: Record<string, number> = {};

  add(answer: string, weight: string): void {
    this.rows += 1;
    this.weight += Number(weight.replace(",", "."));
    this.answers[answer] = (this.answers[answer] ?? 0) + 1;
  }
}
