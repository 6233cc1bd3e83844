// Rule 21, on certificates: the standard that a certificate is printed with is one that systems are
// certified to. Whether it fits what the certificate is called is not judged: bodies certify data management to the standard of assets, too.
import type { ManagementStandard } from "@/schema/standards"
import { reportingYear } from "../dataset"
import { type CheckContext, checkFact, gather, nodeInput } from "./draft"
import { type Facts, fact } from "./facts"
import { say } from "./said"

/** A number of an international standard, once "/IEC", spaces and the like are taken out. */
const INTERNATIONAL = /ISO(\d{3,})/g

/** Only international standards can be unknown: what other bodies test and attest has no list that could be whole. */
export function certificates({ index, standards }: CheckContext) {
  if (standards === null) return []
  const year = reportingYear(index.report)
  return gather(index.report.governance.certifications, ({ id, name, standard }, i) => {
    const text = plain(standard)
    const known = standards.managementStandards.filter((each) => isNamed(each, text))
    const unknown = [...text.matchAll(INTERNATIONAL)].filter(([number]) => !known.some(({ forms }) => forms.some((form) => plain(form) === number)))
    const says = { certificate: say.words(name), standard: say.text(standard) }
    const input = nodeInput(index, ["governance", "certifications", i], standard, year)
    const check = <F extends Facts>(facts: F) => checkFact(["standard", id], year, "inconsistent", [input], facts, { printed: standard })
    if (unknown.length > 0) return [check(fact("standard-unknown", "nothing", says))]
    const [first] = known
    return first !== undefined && known.every(({ guidance }) => guidance === true)
      ? [check(fact("standard-of-guidance", "nothing", { ...says, stands: say.words(first.label) }))]
      : []
  })
}

function isNamed({ forms }: ManagementStandard, text: string): boolean {
  return forms.some((form) => {
    const at = text.indexOf(plain(form))
    // "ISO 9001" does not stand in "ISO 90011".
    return at >= 0 && !/^\d/.test(text.slice(at + plain(form).length))
  })
}

/** "ISO/IEC 27001:2013" → "ISO27001:2013". */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/\/(?:IEC|TS)(?=[\s\d-])/g, "")
    .replaceAll(/\s/g, "")
    .replaceAll(/(?<=ISO)[-–](?=\d)/g, "")
}
