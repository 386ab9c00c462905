import { PAPER, WORDS } from './words.ts';

/** Downloads the picture. */
export function keepPicture(picture: Blob): Promise<boolean> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = PAPER.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers fetch it only after a while
  return Promise.resolve(true);
}

/** Whether the device can be handed a picture to send. */
export function canSend(): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [fileOf(new Blob())] });
}

/** Hands the picture to the device's own way of sending. To think better of it is no failure. */
export async function sendPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.share({ files: [fileOf(picture)], title: WORDS.game });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
  return false;
}

function fileOf(picture: Blob): File {
  return new File([picture], PAPER.file, { type: 'image/png' });
}
