import { createApp, reactive } from 'vue';

const held = reactive({ kind: '', url: '', notes: '' });

createApp({
  setup: () => ({ held }),
  template: `
    <form action="/sent/vue">
      <fieldset><legend>通報の種類</legend><label><input type="radio" name="kind" value="spam" v-model="held.kind">宣伝</label><label><input type="radio" name="kind" value="def" v-model="held.kind">誹謗中傷</label></fieldset>
      <p><label for="url">投稿のURL</label><input id="url" v-model="held.url"></p>
      <p v-if="held.kind === 'def'"><label for="notes">誹謗中傷の内容</label><textarea id="notes" v-model="held.notes"></textarea></p>
      <output id="held">{{ JSON.stringify(held) }}</output>
    </form>`,
}).mount('#root');
