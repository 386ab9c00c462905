import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { DOOR } from './words.ts';

/** Modules left white around a code. */
const QUIET = 4;

/** An address as a QR code: dark on white in every theme, with its quiet zone. */
export function Qr({ address }: { readonly address: string }): JSX.Element {
  const { size, path } = useMemo(() => {
    const code = generate(address, { minCorrectionLevel: correction.M });
    return { size: code.size, path: toSvgPath(code) };
  }, [address]);
  const whole = size + 2 * QUIET;
  return (
    <svg class="qr" role="img" aria-label={DOOR.qr(address)} viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`} shape-rendering="crispEdges">
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
