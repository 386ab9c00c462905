import { createHash, randomBytes, randomInt } from 'node:crypto';

/** No vowels, so that no word comes of it, and nothing that can be misread: 27 signs. */
const SIGNS = 'BCDFGHJKLMNPQRSTVWXZ2345679';

/** A code to come in by, of so many signs: five on a school’s own network, six on a hosted server. */
export function mintCode(length: number): string {
  return Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}

/** A bearer of 192 bits, 32 characters that an address can carry. */
export function mintBearer(): string {
  return randomBytes(24).toString('base64url');
}

/** How a bearer is kept: SHA-256, hex. The bearer has more bits than anybody can try, so no salt is needed. */
export function hashOf(bearer: string): string {
  return createHash('sha256').update(bearer).digest('hex');
}

/** A name for a seat that tells nothing. */
export function mintId(): string {
  return randomBytes(6).toString('hex');
}

export function mintLot(): number {
  return randomInt(2 ** 32);
}
