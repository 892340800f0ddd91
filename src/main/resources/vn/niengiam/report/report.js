// Lets readers sort and filter the tables; the pages say all they have to say without it.
(function () {
  'use strict';
  function key(cell) {
    var sort = cell.getAttribute('data-sort');
    return sort === null ? cell.textContent.trim() : sort === '' ? null : Number(sort);
  }
  // Cells without a figure stay below, whichever way the others are sorted.
  function compare(one, other, turned) {
    if (one === null || other === null) { return one === other ? 0 : one === null ? 1 : -1; }
    return (turned ? -1 : 1) * (typeof one === 'number' && typeof other === 'number'
      ? other - one : String(one).localeCompare(String(other), 'vi'));
  }
  function sortBy(table, column, header) {
    var turned = header.getAttribute('aria-sort') === 'descending';
    var rows = Array.from(table.tBodies[0].rows);
    rows.sort(function (one, other) { return compare(key(one.cells[column]), key(other.cells[column]), turned); });
    rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
    Array.from(header.parentNode.cells).forEach(function (cell) { cell.removeAttribute('aria-sort'); });
    header.setAttribute('aria-sort', turned ? 'ascending' : 'descending');
  }
  function addButtons(table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (header, column) {
      var button = document.createElement('button');
      button.type = 'button';
      while (header.firstChild) { button.appendChild(header.firstChild); }
      header.appendChild(button);
      button.addEventListener('click', function () { sortBy(table, column, header); });
    });
  }
  function addFilter(table) {
    var input = document.createElement('input');
    input.type = 'search';
    input.className = 'filter';
    input.placeholder = table.getAttribute('data-filter');
    input.setAttribute('aria-label', input.placeholder);
    input.addEventListener('input', function () {
      var words = input.value.toLocaleLowerCase('vi');
      Array.from(table.tBodies[0].rows).forEach(function (row) {
        row.hidden = row.textContent.toLocaleLowerCase('vi').indexOf(words) < 0;
      });
    });
    table.parentNode.parentNode.insertBefore(input, table.parentNode);
  }
  Array.from(document.querySelectorAll('table.sortable')).forEach(function (table) {
    addButtons(table);
    if (table.hasAttribute('data-filter') && table.tBodies[0].rows.length > 8) { addFilter(table); }
  });
}());
