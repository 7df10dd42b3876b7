/** The first of each seller in their order, then the second of each, until there are `count`. */
export function inTurn<T extends { seller: { id: string } }>(cards: readonly T[], count: number): T[] {
  const turns = new Map<string, number>();
  const ranked = cards.map((card) => {
    const turn = turns.get(card.seller.id) ?? 0;
    turns.set(card.seller.id, turn + 1);
    return { card, turn };
  });
  return ranked
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ card }) => card);
}
