import { useSession } from '@entrepot/client/console/session.ts';

/** Whether whoever is signed in has a permission; the server asks again. */
export function useMay(): (permission: string) => boolean {
  const session = useSession();
  return (permission) => session.data?.permissions.includes(permission) ?? false;
}
