// Traditional Chinese: single figures, and what an issuer does not print.
export const facts = {
  facts: {
    figure: ({ text, unit }: { text: string; unit: string }) => `${text} ${unit}`,
    silent: (issuers: string) => `${issuers}沒有印出這方面的數字。`,
    lacks: ({ issuer, metrics }: { issuer: string; metrics: string }) => `${issuer}沒有印出：${metrics}。`,
  },
}
