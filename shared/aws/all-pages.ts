/** Reads all pages of a listing: `page` gets the token of the page to read, undefined for the first. */
export async function allPages<Item, Token = string>(
  page: (nextToken: Token | undefined) => Promise<{ items: readonly Item[]; nextToken: Token | undefined }>,
): Promise<Item[]> {
  const items: Item[] = [];
  let token: Token | undefined;
  do {
    const answer = await page(token);
    items.push(...answer.items);
    token = answer.nextToken;
  } while (token !== undefined);
  return items;
}
