/**
 * Runs before the first paint: the chosen theme; a mark that scripts run, by which the style sheet
 * hides what only readers without them need; and a mark on forms sent before the code was there,
 * so that it can carry them out.
 */
export const earlyScript = `(function(){var h=document.documentElement;h.dataset.js='';try{var t=localStorage.getItem('day03.theme');if(t==='light'||t==='dark')h.dataset.theme=t}catch(e){}addEventListener('submit',function(e){e.target.dataset.early=''},true)})()`;
