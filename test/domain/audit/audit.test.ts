// The audit of the committed data as a whole.
import { expect, it } from "vitest"
import { auditDataset } from "@/domain/audit/audit"
import { realDataset } from "../../support/dataset"

it("finds no fault in the committed data", () => {
  expect(auditDataset(realDataset)).toEqual([])
})
