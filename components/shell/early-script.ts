/**
 * Runs before the first paint: the chosen theme, and a mark that scripts run, by which the style
 * sheet hides what only readers without them need.
 */
export const earlyScript = `(function(){var h=document.documentElement;h.dataset.js='';try{var t=localStorage.getItem('day03.theme');if(t==='light'||t==='dark')h.dataset.theme=t}catch(e){}})()`;
