// Finds what is to be seen on the page by its role and the name that a screen reader would say.
const selectors = {
  button: 'button, [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  columnheader: 'th, [role=columnheader]',
  dialog: '[role=dialog], [role=alertdialog]',
  heading: 'h1, h2, h3, h4',
  menuitem: '[role=menuitem]',
  option: '[role=option]',
  radio: 'input[type=radio], [role=radio]',
  tab: '[role=tab]',
  textbox: 'input:not([type=radio], [type=checkbox]), textarea, [role=textbox], [contenteditable=true]',
};

function textOf(element) {
  const copy = element.cloneNode(true);
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], svg, kbd')) hidden.remove();
  return copy.textContent;
}

function nameOf(element) {
  const byIds = (attribute) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .map((id) => document.getElementById(id))
      .filter(Boolean)
      .map((one) => one.getAttribute('aria-label') ?? textOf(one))
      .join(' ');
  const labels = [...(element.labels ?? [])].map(textOf).join(' ');
  return (byIds('aria-labelledby') || element.getAttribute('aria-label') || labels || textOf(element)).replace(/\s+/g, ' ').trim();
}

function isSeen(element) {
  const box = element.getBoundingClientRect();
  // A choice's own input is one pixel large; its label is what people see.
  return element.closest('[aria-hidden=true], [inert]') === null && box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
}

function find(role, name) {
  const part = name.endsWith('…') ? name.slice(0, -1) : null;
  const fits = (element) => (part === null ? nameOf(element) === name : nameOf(element).includes(part));
  const found = [...document.querySelectorAll(selectors[role])].filter((element) => isSeen(element) && fits(element));
  const [first] = found;
  if (!first) return null;
  // The label takes the click for an input that is hidden from the eye.
  if (role === 'radio' || role === 'checkbox') return first.closest('label') ?? first;
  return first;
}
