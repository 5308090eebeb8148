const ofTheHouse = '/media/';
const uploaded = '/media/shop/';

/**
 * The file to show for a picture's name: our own are kept in three widths under one name; others are
 * shown only from this origin, since the console loads nothing from elsewhere.
 */
export function pictureFile(name: string | undefined | null): string | undefined {
  if (!name?.startsWith('/') || name.startsWith('//')) return undefined;
  if (name.startsWith(uploaded)) return name.replace(/\.jpg$/, '-w320.jpg');
  const sized = name.startsWith(ofTheHouse) && !/\.\w{3,4}$/.test(name);
  return sized ? `${name}-w320.webp` : name;
}
