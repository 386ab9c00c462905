import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly open?: boolean;
  /** Made when it is first opened: a long night has more to fold than a page should hold. */
  readonly children: () => ComponentChildren;
}

/** Something to open. */
export function Fold({ title, open = false, children }: FoldProps): JSX.Element {
  const [opened, setOpened] = useState(open);
  return (
    <details class="fold" open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened ? children() : null}
    </details>
  );
}
