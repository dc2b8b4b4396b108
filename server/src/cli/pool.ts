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

/** Hands out work to a number of threads; each answers one question at a time. */
export interface Pool {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export function openPool(program: string, jobs: number, data: ThreadData): Pool {
  const waiting: { readonly question: Question; readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[] = [];
  const idle: Worker[] = [];
  let broken: Error | null = null;
  const next = (worker: Worker): void => {
    const task = waiting.shift();
    if (!task) {
      idle.push(worker);
      return;
    }
    const finish = (): void => {
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      next(worker);
    };
    worker.once('message', (answer: Answer) => {
      finish();
      task.resolve(answer);
    });
    worker.once('error', (error) => {
      broken = error;
      task.reject(error);
      for (const other of waiting.splice(0)) other.reject(error);
    });
    worker.postMessage(task.question);
  };
  const workers = Array.from({ length: jobs }, () => new Worker(program, { workerData: data, argv: ['\0thread'] }));
  for (const worker of workers) idle.push(worker);
  return {
    ask: (question) => new Promise((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      waiting.push({ question, resolve, reject });
      const worker = idle.pop();
      if (worker) next(worker);
    }),
    close: async () => { await Promise.all(workers.map((worker) => worker.terminate())); },
  };
}
