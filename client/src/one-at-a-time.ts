/**
 * Makes a task that is asked for often run one at a time: asked while it runs, it runs once more afterwards, however often it was asked.
 * The pace is that of the task itself; there is no timer. A failure goes to `failed`, and the task can be asked again.
 */
export function oneAtATime(task: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      await task().catch(failed);
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
