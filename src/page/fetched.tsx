import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is being waited for, in words, and how much of it has come over the wire since: "The map is being printed: 1.2 MB". */
export function Fetched({ words }: { readonly words: string }): JSX.Element {
  const come = useFetched();
  return <>{words}{come < 50_000 ? null : <span aria-hidden="true">: {(come / 1e6).toFixed(1)} MB</span>}</>;
}

/** Bytes fetched since it was first asked, as the browser counts them. */
function useFetched(): number {
  const [bytes, setBytes] = useState(0);
  useEffect(() => {
    if (typeof PerformanceObserver === 'undefined') return undefined;
    const watch = new PerformanceObserver((list) => {
      const more = list.getEntriesByType('resource').reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
      setBytes((before) => before + more);
    });
    watch.observe({ type: 'resource' });
    return () => watch.disconnect();
  }, []);
  return bytes;
}
