import { assessDocument } from '@keukentafel/domain/ladder';
import { readJson } from './input.ts';
import type { Command } from './usage.ts';

/** `assess <file or ->`: the ladder outcome of a case. */
export const assess: Command = async ([path]) => assessDocument(await readJson(path));
