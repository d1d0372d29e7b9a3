/**
 * On how many pages an element comes that goes on over as many as it needs. The browser itself lays
 * a copy out, in columns as large as a page, which it breaks by the same rules as pages; so the
 * looks of `box` have to be those of the page. At least 1; where nothing is laid out, 1 too.
 *
 * @param box the class of what holds the columns: one column is one page.
 */
export function pagesOf(element: Element, box: string): number {
  const columns = document.createElement("div");
  columns.className = box;
  columns.append(element.cloneNode(true));
  element.after(columns);
  const pages = Math.round(columns.scrollWidth / columns.clientWidth);
  columns.remove();
  return Math.max(1, pages || 1);
}
