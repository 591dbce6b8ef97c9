/** What no answer may tell: where our code stands, how it is made, what was asked of the database. */
const LEAKS: readonly RegExp[] = [
  /node_modules|node:internal|\bat (async )?[\w.<>]+ \(|\.ts:\d+:\d+/,
  /\b(file:\/\/|\/(srv|home|root|work|tmp|var|usr|etc)\/)\w/,
  /\b(select|insert into|update|delete from)\b .{0,200}\b(from|set|values|where)\b .{0,80}["$(]/i,
  /violates|relation "|column "|syntax error at|invalid input syntax|SQLSTATE|drizzle|pg_/i,
  /ECONNREFUSED|ENOENT|EACCES|TypeError|RangeError|ZodError|Cannot read prop/,
];

const MOST = 64 * 1024;

export type Watch = {
  calls: number;
  byStatus: Map<number, number>;
  failures: string[];
  leaks: string[];
  large: string[];
};

export const newWatch = (): Watch => ({
  ...{ calls: 0, byStatus: new Map(), failures: [], leaks: [], large: [] },
});

/** Looks at one answer. Texts that came in may come back; a success is not searched for leaks. */
export const look = (watch: Watch, what: string, status: number, body: string): void => {
  watch.calls += 1;
  watch.byStatus.set(status, (watch.byStatus.get(status) ?? 0) + 1);
  // A batch answers 207, with the status of each call inside.
  if (status >= 500 || /"httpStatus":5\d\d/.test(body))
    watch.failures.push(`${what} answered ${status}`);
  if (status < 400) return;
  if (body.length > MOST) watch.large.push(`${what}: ${body.length} bytes`);
  const leak = LEAKS.find((one) => one.test(body));
  if (leak) watch.leaks.push(`${what} ${status}: ${leak.exec(body)?.[0]}`);
};
