// A text that the browser would not copy, to be marked and copied by hand.

export function Refused({ text, words }: { text: string; words: string }) {
  return (
    <span className="refused" role="status">
      {words}
      <textarea readOnly rows={2} aria-label={words} value={text} onFocus={(event) => event.target.select()} />
    </span>
  )
}
