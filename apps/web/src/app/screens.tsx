import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { BodyFrame } from '../bodies/body-frame';
import { DeskScreen } from '../desk/desk-screen';
import { useText } from '../i18n/use-text';
import { FirstBody } from '../session/first-body';
import { SessionGate } from '../session/session-gate';
import { SignInScreen } from '../session/sign-in-screen';
import { WorkspaceScreen } from '../workspace/workspace-screen';
import { NotFound } from './not-found';

/* The desk and the workspace come first; the rest, and above all the editor, is loaded by those who go there. */
const AcuerdosScreen = lazy(async () => ({ default: (await import('../acuerdos/acuerdos-screen')).AcuerdosScreen }));
const CompareScreen = lazy(async () => ({ default: (await import('../compare/compare-screen')).CompareScreen }));
const DeadlinesScreen = lazy(async () => ({
  default: (await import('../deadlines/deadlines-screen')).DeadlinesScreen,
}));
const ImportScreen = lazy(async () => ({ default: (await import('../importing/import-screen')).ImportScreen }));
const NoticesScreen = lazy(async () => ({ default: (await import('../notices/notices-screen')).NoticesScreen }));
const RosterScreen = lazy(async () => ({ default: (await import('../roster/roster-screen')).RosterScreen }));
const OwnNotices = lazy(async () => ({ default: (await import('../notices/own-notices')).OwnNotices }));
const RulesScreen = lazy(async () => ({ default: (await import('../rules/rules-screen')).RulesScreen }));
const AdministrationFrame = lazy(async () => ({
  default: (await import('../administration/administration-frame')).AdministrationFrame,
}));
const BodiesScreen = lazy(async () => ({ default: (await import('../administration/bodies-screen')).BodiesScreen }));
const SetupScreen = lazy(async () => ({ default: (await import('../administration/setup-screen')).SetupScreen }));
const DraftingScreen = lazy(() => import('../drafting/drafting-screen'));

export function Screens() {
  const { t } = useText();
  return (
    <Suspense fallback={<p className="wrap quiet">{t('ui:loading')}</p>}>
      <Routes>
        <Route path="entrar" element={<SignInScreen />} />
        <Route element={<SessionGate />}>
          <Route index element={<FirstBody />} />
          <Route path="administracion" element={<AdministrationFrame />}>
            <Route index element={<BodiesScreen />} />
            <Route path=":slug" element={<SetupScreen />} />
          </Route>
          <Route path="notificaciones" element={<OwnNotices />} />
          <Route path=":slug" element={<BodyFrame />}>
            <Route index element={<DeskScreen />} />
            <Route path="acuerdos" element={<AcuerdosScreen />} />
            <Route path="acuerdos/:id" element={<WorkspaceScreen />} />
            <Route path="acuerdos/:id/borrador" element={<DraftingScreen />} />
            <Route path="acuerdos/:id/comparar/:before/:after" element={<CompareScreen />} />
            <Route path="importar" element={<ImportScreen />} />
            <Route path="integracion" element={<RosterScreen />} />
            <Route path="notificaciones" element={<NoticesScreen />} />
            <Route path="plazos" element={<DeadlinesScreen />} />
            <Route path="reglas" element={<RulesScreen />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Route>
      </Routes>
    </Suspense>
  );
}
