import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { AcuerdosScreen } from '../acuerdos/acuerdos-screen';
import { BodyFrame } from '../bodies/body-frame';
import { CompareScreen } from '../compare/compare-screen';
import { DeadlinesScreen } from '../deadlines/deadlines-screen';
import { DeskScreen } from '../desk/desk-screen';
import { useText } from '../i18n/use-text';
import { ImportScreen } from '../importing/import-screen';
import { RosterScreen } from '../roster/roster-screen';
import { RulesScreen } from '../rules/rules-screen';
import { FirstBody } from '../session/first-body';
import { SessionGate } from '../session/session-gate';
import { SignInScreen } from '../session/sign-in-screen';
import { WorkspaceScreen } from '../workspace/workspace-screen';
import { NotFound } from './not-found';

/* The editor is the heaviest thing there is; only those who draft load it. */
const DraftingScreen = lazy(() => import('../drafting/drafting-screen'));

export function Screens() {
  const { t } = useText();
  return (
    <Suspense fallback={<p className="wrap quiet">{t('ui:loading')}</p>}>
      <Routes>
        <Route path="entrar" element={<SignInScreen />} />
        <Route element={<SessionGate />}>
          <Route index element={<FirstBody />} />
          <Route path=":slug" element={<BodyFrame />}>
            <Route index element={<DeskScreen />} />
            <Route path="acuerdos" element={<AcuerdosScreen />} />
            <Route path="acuerdos/:id" element={<WorkspaceScreen />} />
            <Route path="acuerdos/:id/borrador" element={<DraftingScreen />} />
            <Route path="acuerdos/:id/comparar/:before/:after" element={<CompareScreen />} />
            <Route path="importar" element={<ImportScreen />} />
            <Route path="integracion" element={<RosterScreen />} />
            <Route path="plazos" element={<DeadlinesScreen />} />
            <Route path="reglas" element={<RulesScreen />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Route>
      </Routes>
    </Suspense>
  );
}
