import { Menu, UnstyledButton } from '@mantine/core';
import { IconBuildingBank, IconExternalLink, IconLogout, IconMail, IconScale } from '@tabler/icons-react';
import { Link } from 'react-router';
import { DemoClock } from '../demo/demo-clock';
import { useText } from '../i18n/use-text';
import { signOut } from '../session/auth';
import { useSession } from '../session/session-context';
import { PersonMark } from '../ui/avatar';

/** Who is signed in, the way out, and in the demonstration its clock and its mailbox. */
export function AccountMenu({ slug }: { slug?: string }) {
  const { t } = useText();
  const { viewer, demo } = useSession();
  return (
    <Menu position="bottom-end" width={300} withinPortal>
      <Menu.Target>
        <UnstyledButton aria-label={t('shell:account', { name: viewer.name })}>
          <PersonMark id={viewer.id} initials={viewer.initials} size={36} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {viewer.name}
          <span className="block">{viewer.email}</span>
        </Menu.Label>
        {slug && (
          <>
            <Menu.Item component={Link} to={`/${slug}/reglas`} leftSection={<IconScale size={18} aria-hidden="true" />}>
              {t('shell:rules')}
            </Menu.Item>
            <Menu.Item component="a" href={`/${slug}`} leftSection={<IconExternalLink size={18} aria-hidden="true" />}>
              {t('shell:public_page')}
            </Menu.Item>
          </>
        )}
        {viewer.administrator && (
          <Menu.Item
            component={Link}
            to="/administracion"
            leftSection={<IconBuildingBank size={18} aria-hidden="true" />}
          >
            {t('administration:title')}
          </Menu.Item>
        )}
        {demo && (
          <Menu.Item component="a" href={demo.mailboxPath} leftSection={<IconMail size={18} aria-hidden="true" />}>
            {t('shell:mailbox')}
          </Menu.Item>
        )}
        {demo && <DemoClock />}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={() => void signOut()}>
          {t('shell:sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
