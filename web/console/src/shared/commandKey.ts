/** How this machine writes a combination with its command key. */
export function commandKey(letter: string, platform: string = navigator.platform): string {
  return /mac|iphone|ipad/i.test(platform) ? `⌘${letter}` : `Ctrl ${letter}`;
}
