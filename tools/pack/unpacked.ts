import { inflateSync, strFromU8 } from 'fflate';

/** A text that was deflated and written in base64 when the one file was made. */
export function textOf(packed: string): string {
  return strFromU8(bytesOf(packed));
}

/** The address, within this page, of a drawing packed in the same way. */
export function drawingOf(packed: string): string {
  return URL.createObjectURL(new Blob([bytesOf(packed)], { type: 'image/svg+xml' }));
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  return inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
}
