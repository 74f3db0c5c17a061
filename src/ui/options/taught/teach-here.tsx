import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../browser/i18n.ts';
import { askFromWindow } from '../../../protocol/ask.window.ts';
import { Loading } from '../../components/states.tsx';
import { Teach, type TeachProps } from './teach.tsx';

/** The page of a tab is looked at only where an administrator has not switched that off. */
export function TeachHere(props: TeachProps) {
  const [isOff, setOff] = useState<boolean | null>(null);
  useEffect(() => {
    void askFromWindow({ type: 'page-here', tabId: props.tabId }).then((reply) => {
      setOff(reply.ok && reply.value.here?.what === 'off');
    });
  }, [props.tabId]);
  if (isOff === null) return <Loading />;
  if (!isOff) return <Teach {...props} />;
  return (
    <section class="card" data-part="teach">
      <p role="alert">{t('here_off')}</p>
    </section>
  );
}
