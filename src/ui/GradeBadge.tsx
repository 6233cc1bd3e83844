// The grade of comparability as a letter in a shape of its own: A round, B rounded, C square, D crossed out.
export function GradeBadge({ grade, label }: { grade: string; label: string }) {
  return (
    <span className={`grade grade-${grade}`} role="img" aria-label={`${label} ${grade}`}>
      {grade}
    </span>
  )
}
