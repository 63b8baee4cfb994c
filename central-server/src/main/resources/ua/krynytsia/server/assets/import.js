// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the picked file as it is and shows how far it has come; the answer is the report.
(function () {
  "use strict";
  const form = document.getElementById("import");
  const progress = document.getElementById("progress");
  const state = document.getElementById("state");
  const report = document.getElementById("report");
  const button = form.querySelector("button");

  function end(words) {
    progress.hidden = true;
    button.disabled = false;
    state.textContent = words;
  }

  function refusal(request) {
    try {
      return JSON.parse(request.responseText).message[document.documentElement.lang];
    } catch (ignored) {
      return form.dataset.broken;
    }
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    const file = document.getElementById("file").files[0];
    report.replaceChildren();
    if (file.size > Number(form.dataset.limit)) {
      end(form.dataset.tooLarge);
      return;
    }
    const request = new XMLHttpRequest();
    request.open("PUT", "/admin/imports/" + encodeURIComponent(file.name));
    request.setRequestHeader("X-CSRF-Token", form.dataset.csrf);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", function (sent) {
      progress.value = sent.total > 0 ? (100 * sent.loaded) / sent.total : 0;
      state.textContent = Math.round(progress.value) + " %";
    });
    request.upload.addEventListener("load", function () {
      progress.removeAttribute("value");
      state.textContent = form.dataset.working;
    });
    request.addEventListener("load", function () {
      if (request.status === 200) {
        report.innerHTML = request.responseText;
        end("");
      } else {
        end(refusal(request));
      }
    });
    request.addEventListener("error", function () {
      end(form.dataset.broken);
    });
    progress.hidden = false;
    progress.value = 0;
    button.disabled = true;
    request.send(file);
  });
})();
