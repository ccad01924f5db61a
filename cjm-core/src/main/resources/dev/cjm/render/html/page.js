'use strict';
function each(selector, action) {
  document.querySelectorAll(selector).forEach(action);
}
function onSwitch(button, show) {
  button.addEventListener('click', function () {
    var on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    show(on);
  });
}
each('button[data-lane]', function (button) {
  onSwitch(button, function (on) {
    each('tr[data-lane="' + button.dataset.lane + '"]', function (row) { row.hidden = !on; });
  });
});
each('button[data-persona-switch]', function (button) {
  onSwitch(button, function (on) {
    each('[data-persona="' + button.dataset.personaSwitch + '"]', function (part) { part.classList.toggle('off', !on); });
  });
});
function openTarget() {
  var target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}
window.addEventListener('hashchange', openTarget);
openTarget();
window.addEventListener('beforeprint', function () {
  each('details', function (part) {
    part.dataset.wasOpen = String(part.open);
    part.open = true;
  });
});
window.addEventListener('afterprint', function () {
  each('details', function (part) { part.open = part.dataset.wasOpen === 'true'; });
});
