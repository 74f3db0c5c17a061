import type { CredentialKey } from '../../core/credential.ts';
import type { PageAction, PageView, Reply } from '../../platform/messages.ts';
import { createHost } from './host.ts';
import { Stage } from './stage.ts';

export interface OverlayPorts {
  readonly signal: AbortSignal;
  readonly act: (action: PageAction) => Promise<Reply<PageView>>;
}

/** What Keyturn shows on a page: banner and chips. Nothing is put into the page before there is something to show. */
export interface Overlay {
  readonly host: Element | null;
  /** The credentials on the page now, and the rows or cards they stand on. */
  readonly anchor: (anchors: ReadonlyMap<CredentialKey, Element>) => void;
  readonly show: (view: PageView) => void;
  /** Something went wrong that the user can do something about; stays until the next view. */
  readonly warn: (messageId: 'page_no_answer' | 'page_updated') => void;
  readonly isSaying: () => boolean;
}

export function createOverlay({ signal, act }: OverlayPorts): Overlay {
  let stage: Stage | null | undefined;
  let anchors: ReadonlyMap<CredentialKey, Element> = new Map();
  const onStage = (): Stage | null => {
    if (stage !== undefined || signal.aborted) return stage ?? null;
    const host = createHost(document, signal);
    stage = host && new Stage(host, act, signal);
    stage?.anchor(anchors);
    return stage;
  };
  return {
    get host() {
      return stage?.host ?? null;
    },
    anchor(found) {
      anchors = found;
      stage?.anchor(found);
    },
    show(view) {
      if (stage || view.credentials.length > 0) onStage()?.show(view);
    },
    warn: (messageId) => onStage()?.warn(messageId),
    isSaying: () => stage?.isSaying ?? false,
  };
}
