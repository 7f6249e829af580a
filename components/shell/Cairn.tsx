/** Three stacked stones. */
export function Cairn({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" className="text-accent">
      <path d="M5.8 2.6C5.8 1.6 6.8 1 8.2 1C9.8 1 11 1.6 11 2.7C11 3.5 10.3 4 9.2 4H7.5C6.4 4 5.8 3.5 5.8 2.6Z" />
      <path d="M3 7.2C3 5.8 4.4 5 6.4 5H9.4C11 5 12 5.7 12 7.1C12 8.4 11.1 9 9.6 9H5.5C3.9 9 3 8.4 3 7.2Z" />
      <path d="M1 12.9C1 11 2.9 10 6 10H10.6C13.3 10 15 11 15 12.7C15 14.2 13.9 15 12 15H4C2.1 15 1 14.3 1 12.9Z" />
    </svg>
  );
}
