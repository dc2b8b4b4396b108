import { Worker } from 'node:worker_threads';
import type { Language } from '../core/finding.ts';
import type { Settings } from '../core/settings.ts';
import type { Known } from './report/report.ts';

/** What a thread is asked: texts, each with the number of its settings. */
export interface Question {
  readonly texts: readonly { readonly name: string; readonly text: string; readonly settings: number }[];
}

/** What it answers, in the same order. */
export type Answer = readonly (Known | Mistake)[];

/** A mistake of ours, in words. */
export interface Mistake {
  readonly unread: string;
  readonly stack?: string;
}

export interface ThreadData {
  readonly scherp: 'judge';
  readonly settings: readonly Settings[];
  readonly marked: boolean;
  readonly language: Language;
}

/** Threads beside this one. Each answers in the order in which it is asked. */
export interface Pool {
  /** Whether a thread would be idle before it is asked again. */
  readonly hasRoom: () => boolean;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Questions to a thread at a time: the one that it works on, and what it finds when that is done while this thread is busy itself. */
const DEEP = 3;

interface Thread {
  readonly worker: Worker;
  readonly asked: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[];
}

export function openPool(program: string, size: number, data: ThreadData): Pool {
  let broken: Error | null = null;
  const threads = Array.from({ length: size }, (): Thread => {
    const thread: Thread = { worker: new Worker(program, { workerData: data, argv: ['\0thread'] }), asked: [] };
    thread.worker.on('message', (answer: Answer) => { thread.asked.shift()?.resolve(answer); });
    thread.worker.on('error', (error) => {
      broken = error;
      for (const { reject } of thread.asked.splice(0)) reject(error);
    });
    return thread;
  });
  const idlest = (): Thread | undefined => threads.toSorted((a, b) => a.asked.length - b.asked.length)[0];
  return {
    hasRoom: () => (idlest()?.asked.length ?? DEEP) < DEEP,
    ask: (question) => new Promise((resolve, reject) => {
      const thread = idlest();
      if (broken || !thread) return reject(broken ?? new RangeError('no threads'));
      thread.asked.push({ resolve, reject });
      thread.worker.postMessage(question);
    }),
    close: async () => { await Promise.all(threads.map(({ worker }) => worker.terminate())); },
  };
}
