import { computed, createApp, reactive } from 'vue';

const held = reactive({ phone: '', mail: '', notes: '', name: '' });

createApp({
  setup: () => ({
    held,
    phone: computed({
      get: () => held.phone,
      set: text => (held.phone = text.replace(/\D/g, '').replace(/^(\d\d)(\d{4})(\d+)$/, '$1 $2 $3')),
    }),
  }),
  template: `
    <form action="/sent/vue">
      <dl><dt>お名前</dt><dd><input id="name" v-model="held.name"></dd>
      <dt>電話番号</dt><dd><input id="phone" v-model="phone"></dd>
      <dt>メールアドレス</dt><dd><input id="mail" :value="held.mail" @change="held.mail = $event.target.value"></dd>
      <dt>お問い合わせ内容</dt><dd><textarea id="notes" v-model="held.notes"></textarea></dd></dl>
      <output id="held">{{ JSON.stringify(held) }}</output>
    </form>`,
}).mount('#root');
