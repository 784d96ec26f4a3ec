import { Popover, UnstyledButton } from '@mantine/core';
import { IconBuildingBank, IconExternalLink, IconLogout, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { DemoClock } from '../demo/demo-clock';
import { useText } from '../i18n/use-text';
import { signOut } from '../session/auth';
import { useSession } from '../session/session-context';
import { PersonMark } from '../ui/avatar';
import './account-menu.css';

/** Who is signed in, the way out, and in the demonstration its clock and its mailbox. */
export function AccountMenu({ slug }: { slug?: string }) {
  const { t } = useText();
  const { viewer, demo } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={300} trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <UnstyledButton
          aria-label={t('shell:account', { name: viewer.name })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <PersonMark id={viewer.id} initials={viewer.initials} size={40} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="account">
        <p className="account-person">
          <b>{viewer.name}</b>
          <span className="block tiny quiet">{viewer.email}</span>
        </p>
        <ul>
          {slug && (
            <li>
              <a href={`/${slug}`}>
                <IconExternalLink size={18} aria-hidden="true" />
                {t('shell:public_page')}
              </a>
            </li>
          )}
          {viewer.administrator && (
            <li>
              <Link to="/administracion" onClick={() => setOpen(false)}>
                <IconBuildingBank size={18} aria-hidden="true" />
                {t('administration:title')}
              </Link>
            </li>
          )}
          {demo && (
            <li>
              <a href={demo.mailboxPath}>
                <IconMail size={18} aria-hidden="true" />
                {t('shell:mailbox')}
              </a>
            </li>
          )}
          <li>
            <UnstyledButton onClick={() => void signOut()}>
              <IconLogout size={18} aria-hidden="true" />
              {t('shell:sign_out')}
            </UnstyledButton>
          </li>
        </ul>
        {demo && <DemoClock {...(slug && { slug })} />}
      </Popover.Dropdown>
    </Popover>
  );
}
