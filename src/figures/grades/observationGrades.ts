// The grade of each printed figure that the comparison puts beside a peer's: the latest one of its metric and group.

import { observationAddress } from "@/domain/address"
import { latestValues } from "@/domain/harmonise/grades"
import { isConstant } from "@/domain/harmonise/types"

import type { Grader } from "../dataRows"
import type { View } from "../view"
import { gradeMark, reconciled } from "./harmonised"

/** Figures of earlier years, and those that are not printed, have no grade: nothing is compared with them. */
export function observationGrades(view: View): Grader {
  const grades = new Map<string, { grade: string; reason: string }>()
  for (const row of reconciled(view).rows) {
    if (row.basis !== "as-printed") continue
    const { grade, reason } = gradeMark(view, row)
    for (const { inputs, kind } of latestValues({ reports: view.issuers }, row)) {
      const [input] = inputs
      if (kind === "as-printed" && input !== undefined && !isConstant(input)) grades.set(input.ref, { grade, reason })
    }
  }
  return (issuer, observation) => grades.get(observationAddress(issuer, observation)) ?? null
}
