// How Teams looks: its colours (Fluent, light and dark), sizes and spacing, as a host config of the renderer.
// Every container style has its own background; the words' colours are the same in all of them.
const THEMES = {
  light: {
    words: {
      default: ["#242424", "#616161"], dark: ["#242424", "#616161"], light: ["#FFFFFF", "#E0E0E0"],
      accent: ["#5B5FC7", "#7579D1"], attention: ["#C4314B", "#C4314B"],
      good: ["#237B4B", "#237B4B"], warning: ["#835C00", "#835C00"],
    },
    grounds: {
      default: "#FFFFFF", emphasis: "#F5F5F5", accent: "#E8EBFA",
      good: "#E7F2DA", attention: "#FCF4F6", warning: "#FBF6D9",
    },
    line: "#E0E0E0",
  },
  dark: {
    words: {
      default: ["#FFFFFF", "#ADADAD"], dark: ["#242424", "#616161"], light: ["#FFFFFF", "#ADADAD"],
      accent: ["#9EA2FF", "#7F85F5"], attention: ["#F9526B", "#F9526B"],
      good: ["#92C353", "#92C353"], warning: ["#F8D22A", "#F8D22A"],
    },
    grounds: {
      default: "#292929", emphasis: "#333333", accent: "#33344A",
      good: "#2B3A1E", attention: "#3E1F25", warning: "#3D3612",
    },
    line: "#525252",
  },
};

const both = ([plain, subtle]) => ({ default: plain, subtle });
const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

function hostConfig(themeName) {
  const theme = THEMES[themeName];
  const foregroundColors = mapped(theme.words, both);
  return {
    supportsInteractivity: true,
    fontTypes: {
      default: {
        fontFamily: "'Segoe UI', 'Open Sans', 'Noto Color Emoji', sans-serif",
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
      monospace: {
        fontFamily: "Consolas, 'Liberation Mono', monospace",
        fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
        fontWeights: { lighter: 300, default: 400, bolder: 600 },
      },
    },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: mapped(theme.grounds, (backgroundColor) => ({
      backgroundColor, foregroundColors, borderColor: theme.line,
    })),
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { color: "attention", weight: "default" },
    },
    actions: {
      maxActions: 6, // Teams shows six; the renderer complains about more
      spacing: "default",
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      showCard: { actionMode: "inline", inlineTopMargin: 16, style: "emphasis" },
    },
    factSet: {
      title: { weight: "bolder", wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 16,
    },
    textStyles: { heading: { size: "large", weight: "bolder" }, columnHeader: { weight: "bolder" } },
  };
}
