// Draws one card four times (light and dark, wide and as on a phone) and says what is wrong with it.
const VARIANTS = [["light", "wide"], ["light", "narrow"], ["dark", "wide"], ["dark", "narrow"]];

const markdown = window.markdownit ?? window.MarkdownIt;
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const html = markdown({ breaks: false, linkify: false }).render(text);
  result.outputHtml = html.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span style="color: #7579D1">$1</span>'); // as Teams does
  result.didProcess = true;
};

let copies = 0;

function drawSheet(json) {
  const complaints = new Set();
  const sheet = document.querySelector("main");
  sheet.replaceChildren();
  for (const [theme, width] of VARIANTS) {
    const frame = document.createElement("section");
    frame.className = `${theme} ${width}`;
    sheet.append(frame);
    drawCard(json, theme, frame, (words) => complaints.add(words));
    if (width === "narrow") whatSticksOut(frame).forEach((words) => complaints.add(words));
  }
  return [...complaints];
}

function drawCard(json, theme, frame, complain) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(theme));
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  // The renderer's own pattern for a language remembers where it last stopped, and then refuses every second card.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  const events = [...Array(context.eventCount).keys()].map((index) => context.getEventAt(index));
  [...events, ...card.validateProperties().validationEvents]
    .filter((event) => !everyOneHasFallback(json, event.message) && !knownToTeams(event.message))
    .forEach((event) => complain(`the renderer says: ${event.message}`));
  card.getAllInputs(true).filter((input) => !(input.label || input.title)).forEach((input) => {
    complain(`input «${input.id}» has no label`);
  });
  const drawn = card.render();
  // Four copies stand on one page: radio buttons of one name would let only the last be chosen.
  drawn.querySelectorAll("input[type=radio]").forEach((radio) => (radio.name = `${radio.name}-${copies}`));
  copies += 1;
  frame.append(drawn);
  frame.querySelectorAll("input[type=date], input[type=time]").forEach(likeTeams);
}

// The browser writes an empty date in its own language; Teams writes a wish in the reader's.
function likeTeams(input) {
  const [value, wish] = input.type === "date" ? [input.value.split("-").reverse().join("."), "Velg en dato"]
    : [input.value, "Velg et klokkeslett"];
  Object.assign(input, { type: "text", value, placeholder: wish });
}

// Teams looks people up on cards of version 1.5 too (Microsoft Learn, «People Picker in Adaptive Cards»).
function knownToTeams(message) {
  return message.startsWith('Property "choices.data" is supported in version 1.6');
}

// Teams knows elements that the reference renderer does not (charts): fine, as long as each brings its fallback.
function everyOneHasFallback(json, message) {
  const unknown = message.match(/^Unknown (?:element|action) type "(.+)"\./)?.[1];
  return unknown !== undefined && parts(json).every((part) => part.type !== unknown || part.fallback);
}

function parts(json) {
  if (json === null || typeof json !== "object") return [];
  return [json, ...Object.values(json).flatMap(parts)];
}

// On a phone nothing may reach beyond the card, and no word or button may be cut or broken in two.
function whatSticksOut(frame) {
  frame.classList.add("unbreakable");
  const edge = frame.firstElementChild.getBoundingClientRect().right;
  const shown = [...frame.querySelectorAll("*")].filter((element) => element.offsetParent !== null);
  const beyond = shown.filter((element) => element.getBoundingClientRect().right > edge + 0.5);
  const cut = shown.filter(
    (element) => element.matches("button > div, p, label, span") && element.scrollWidth > element.clientWidth + 1
      && getComputedStyle(element).display !== "inline",
  );
  frame.classList.remove("unbreakable");
  return [...new Set([...beyond, ...cut])].map(
    (element) => `at 320 px this does not fit: «${element.textContent.trim().slice(0, 60) || element.className}»`,
  );
}
