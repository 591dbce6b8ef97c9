/** What was typed does not fit the command; the message is the one line the person reads. */
export class Usage extends Error {}

/** A command answers one JSON value; undefined when it has written its own lines. */
export type Command = (args: string[]) => Promise<unknown>;
