import { Button } from '@mantine/core';
import { IconBuildingPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { usePageTitle } from '../app/use-page-title';
import { useText } from '../i18n/use-text';
import { useSession } from '../session/session-context';
import { BodyRow } from './body-row';
import { RegisterBodyForm } from './register-body-form';

/** Every body of the installation, and how far each is set up. */
export function BodiesScreen() {
  const { t } = useText();
  const { bodies } = useSession().viewer;
  const [registering, setRegistering] = useState(bodies.length === 0);
  usePageTitle(t('administration:title'));
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="h1">{t('administration:title')}</h1>
          <p className="small soft">{t('administration:intro')}</p>
        </div>
        {!registering && (
          <div className="page-head-end">
            <Button
              leftSection={<IconBuildingPlus size={18} aria-hidden="true" />}
              onClick={() => setRegistering(true)}
            >
              {t('administration:register_body')}
            </Button>
          </div>
        )}
      </div>
      {registering && <RegisterBodyForm onCancel={bodies.length > 0 ? () => setRegistering(false) : undefined} />}
      {bodies.length > 0 && (
        <section className="administration-bodies" aria-labelledby="bodies">
          <h2 className="h2" id="bodies">
            {t('administration:bodies')}
          </h2>
          <ul className="card">
            {bodies.map((body) => (
              <BodyRow key={body.id} body={body} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
