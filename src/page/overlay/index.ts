import type { CredentialKey } from '../../core/credential.ts';
import { readPageView } from '../../protocol/schemas/page-view.ts';
import { createHost } from './host.ts';
import type { Overlay, OverlayPorts } from './ports.ts';
import { Stage } from './stage.ts';

const NO_ANSWER = { error: 'error_bad_reply', values: [] } as const;

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
    anchor(found, changes) {
      anchors = found;
      stage?.anchor(found, changes);
    },
    show(raw) {
      const view = readPageView(raw);
      if (!view) onStage()?.warn(NO_ANSWER);
      else if (stage || view.chips.length > 0) onStage()?.show(view);
    },
    warn: (failure) => onStage()?.warn(failure),
    isSaying: () => stage?.isSaying ?? false,
  };
}
