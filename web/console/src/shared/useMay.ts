import { useSession } from '@entrepot/client/console/session.ts';
import type { Permission } from '@entrepot/client/console/types.ts';

/** Whether whoever is signed in has a permission; the server asks again. */
export function useMay(): (permission: Permission) => boolean {
  const session = useSession();
  return (permission) => session.data?.permissions.includes(permission) ?? false;
}
