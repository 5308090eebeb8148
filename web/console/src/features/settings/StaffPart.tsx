import { useMay } from '../../shared/useMay.ts';
import { MyAccount } from './staff/MyAccount.tsx';
import { PasswordPanel } from './staff/PasswordPanel.tsx';
import { SecondFactorPanel } from './staff/SecondFactorPanel.tsx';
import { StaffList } from './staff/StaffList.tsx';

/** Who may work here, and what each may do; and what one may do oneself. */
export function StaffPart() {
  const may = useMay();
  return (
    <>
      {may('STAFF_WRITE') ? <StaffList /> : null}
      <MyAccount />
      <SecondFactorPanel />
      <PasswordPanel />
    </>
  );
}
