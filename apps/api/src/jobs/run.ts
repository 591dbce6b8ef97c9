import { logUnexpected } from '../http/log.ts';
import { JOBS, type Job, type JobDeps } from './jobs.ts';

/** A run that fails is told in the log; the next one comes all the same. */
const attempt = async (name: string, job: Job, deps: JobDeps): Promise<void> => {
  try {
    await job.run(deps);
  } catch (error) {
    logUnexpected(`job ${name}`, error instanceof Error ? error : new Error('not an error'));
  }
};

/** Starts every job; the answer stops them, after the run that is going on. */
export const startJobs = (deps: JobDeps, jobs = JOBS): (() => Promise<void>) => {
  let stopped = false;
  const running = new Set<Promise<void>>();
  const timers = new Map<string, NodeJS.Timeout>();
  const plan = (name: string, job: Job): void => {
    if (stopped) return;
    timers.set(name, setTimeout(() => void run(name, job), job.every).unref());
  };
  const run = async (name: string, job: Job): Promise<void> => {
    const done = attempt(name, job, deps);
    running.add(done);
    await done;
    running.delete(done);
    plan(name, job);
  };
  for (const [name, job] of Object.entries(jobs)) plan(name, job);
  return async () => {
    stopped = true;
    for (const timer of timers.values()) clearTimeout(timer);
    await Promise.all(running);
    const last = Object.entries(jobs).filter(([, { atStop }]) => atStop);
    await Promise.all(last.map(([name, job]) => attempt(name, job, deps)));
  };
};
