/** The icon of src/assets/icon.svg: power that is short of what stands beside it. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#10375c" />
      <rect x="6" y="6" width="8" height="20" rx="1.5" fill="#fff" />
      <rect x="18" y="20" width="8" height="6" rx="1.5" fill="#6fd3c4" />
      <path d="M23.6 4.5 17.4 12h3.7l-1.5 5.8 6.8-8.2h-3.9z" fill="#ffc53d" />
    </svg>
  );
}
