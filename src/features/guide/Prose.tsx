import { Fragment } from "react";

/** Strong words between `**`, and keys between backticks. */
const MARKS = /(\*\*[^*]+\*\*|`[^`]+`)/;

function Line({ text }: { text: string }) {
  return text.split(MARKS).map((piece, at) => {
    const key = `${at}`;
    if (piece.startsWith("**")) return <strong key={key}>{piece.slice(2, -2)}</strong>;
    if (piece.startsWith("`")) return <kbd key={key}>{piece.slice(1, -1)}</kbd>;
    return <Fragment key={key}>{piece}</Fragment>;
  });
}

/** Text with paragraphs apart by an empty line, and lists of lines that begin with "- ". */
export function Prose({ text }: { text: string }) {
  return text.split("\n\n").map((block) =>
    block.startsWith("- ") ? (
      <ul key={block}>
        {block.split("\n").map((line) => (
          <li key={line}>
            <Line text={line.slice(2)} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={block}>
        <Line text={block} />
      </p>
    ),
  );
}
