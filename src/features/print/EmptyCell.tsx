/** A cell of a table with nothing in it yet: to write in, or because the row above says it. */
export function EmptyCell() {
  return <td>{null}</td>;
}
