// Words that a form meets sooner or later.
export const tenThousand = 'a'.repeat(10_000);
export const emoji = '👩‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿 Zoë 🫖'.repeat(4);
export const mixed = 'Kundin عميل 0001 (שלום) ‮evil‬ 顧客';
export const oneLetter = 'X';
export const unbroken = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(2);
