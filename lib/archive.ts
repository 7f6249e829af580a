import { Inflate } from 'fflate';
import { JobcairnError } from './errors';

const MOST_FILES = 5_000;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

interface Member {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** Does it begin as a zip archive with a file in it does? */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes.length > 22 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const damaged = (message: string, cause?: unknown) =>
  new JobcairnError('file-damaged', message, cause === undefined ? {} : { cause });

/** The list of members, from the end of the archive. Throws `file-damaged` when there is none. */
function membersOf(bytes: Uint8Array): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const floor = Math.max(0, bytes.length - 65_557);
  while (end >= floor && view.getUint32(end, true) !== END) end--;
  if (end < floor) throw damaged('the archive has no list of its files');
  const count = Math.min(view.getUint16(end + 10, true), MOST_FILES);
  let at = view.getUint32(end + 16, true);
  const members: Member[] = [];
  for (let i = 0; i < count && at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL; i++) {
    const nameLength = view.getUint16(at + 28, true);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The bytes of a member, counted while they are unpacked. */
function unpacked(bytes: Uint8Array, { offset, packed, method, name }: Member, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw damaged(`${name}: not where it is said to be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8) throw damaged(`${name}: packed in an unknown way`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new JobcairnError('file-too-large', `${name}: more than ${most} bytes unpacked`);
    chunks.push(chunk);
  });
  try {
    // In small steps: a bomb is noticed before it has gone off.
    for (let at = 0; at < data.length; at += 16_384)
      inflate.push(data.subarray(at, at + 16_384), at + 16_384 >= data.length);
  } catch (thrown) {
    throw thrown instanceof JobcairnError ? thrown : damaged(`${name}: cannot be unpacked`, thrown);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The wanted members of a zip archive, by their names. Throws `file-damaged` where the archive is broken, and `file-too-large` before
 * more than `most` bytes are unpacked, whatever sizes the archive states.
 */
export function filesInArchive(
  bytes: Uint8Array,
  most: number,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = most;
  for (const member of membersOf(bytes)) {
    if (!wanted(member.name)) continue;
    const content = unpacked(bytes, member, left);
    left -= content.length;
    files.set(member.name, content);
  }
  return files;
}

/** Does the archive hold a file of this name? False for what is no archive. */
export function archiveHolds(bytes: Uint8Array, wanted: (name: string) => boolean): boolean {
  return membersOf(bytes).some(({ name }) => wanted(name));
}
